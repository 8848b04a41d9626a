/** Why a rule exists and what a reader should know of it, in two to four sentences of our own. By rule id. */
export interface Paragraph {
  readonly zh: string;
  readonly en: string;
}

export type Paragraphs = Readonly<Record<string, Paragraph>>;
