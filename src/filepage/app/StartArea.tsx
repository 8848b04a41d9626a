import { usePorts } from "./Ports";

/** Before the first file: what the page is for. */
export function StartArea() {
  const { t } = usePorts();
  return (
    <section className="start">
      <h2>{t("filePage.start.heading")}</h2>
      <p>{t("filePage.start.body")}</p>
      <p>{t("filePage.start.more")}</p>
    </section>
  );
}
