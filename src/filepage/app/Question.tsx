import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

interface QuestionProps {
  readonly heading: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onAnswer: (yes: boolean) => void;
  readonly children: ReactNode;
}

/** A question over the page. Esc is a no, and so is the button that has the focus at first. */
export function Question({ heading, confirm, cancel, onAnswer, children }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={id}>{heading}</h2>
      {children}
      <div className="question-buttons">
        <Button autoFocus onClick={() => onAnswer(false)}>
          {cancel}
        </Button>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
