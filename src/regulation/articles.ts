/**
 * What became of each of the 66 articles, so that none is forgotten. Gists, in words of our own, and the reasons of the
 * excused stand in the catalogues under articles.<number>; the text itself is at the official publication.
 */

/**
 * encoded: rules judge rows by it. computed: it gives a value that every row shows. reminder: it is brought to mind,
 * nothing is judged. excused: a plan holds nothing to check it by.
 */
export type ArticleStatus = "encoded" | "computed" | "reminder" | "excused";

export interface Article {
  readonly number: number;
  readonly status: ArticleStatus;
  /** Rules that cite it or carry it out. */
  readonly rules: readonly string[];
}

const encoded = (number: number, ...rules: string[]): Article => ({ number, status: "encoded", rules });
const computed = (number: number, ...rules: string[]): Article => ({ number, status: "computed", rules });
const reminder = (number: number, ...rules: string[]): Article => ({ number, status: "reminder", rules });
const excused = (number: number): Article => ({ number, status: "excused", rules: [] });

export const ARTICLES: readonly Article[] = [
  excused(1),
  encoded(2, "SCOPE-A2-BELOW30", "SCOPE-A2-GROWN", "SCOPE-A2-FUND", "A2-TERM"),
  reminder(3, "SCOPE-A3-SOE"),
  encoded(4, "A9-INCOMPLETE", "DATA-ENUM"),
  excused(5),
  encoded(6, "A6-ORDER", "A6-MISSING"),
  encoded(7, "A7-LATE"),
  encoded(8, "A8-UNDETERMINED", "A8-SEPARATE", "DATA-SUM"),
  encoded(9, "A9-INCOMPLETE", "A9-NOTINLIB"),
  encoded(10, "A10-ROUTE-UNKNOWN", "A10-UNDERAUTH", "A10-NO-APPROVAL", "A10-DRIFT", "A10-OVER-APPROVED"),
  encoded(11, "A11-SELFBUILD", "A11-CAP-READING"),
  encoded(12, "A12-GOODS", "A12-ECON", "A12-SUPPLIERS", "A12-SECRECY"),
  reminder(13, "SCOPE-A13-MIDYEAR"),
  excused(14),
  reminder(15, "A15-KEYWORD"),
  reminder(16, "A16-KEYWORD"),
  excused(17),
  encoded(18, "A20-3"),
  excused(19),
  encoded(20, "A20-3", "A20-8", "A20-KEYWORD"),
  encoded(21, "A21-CATALOG"),
  computed(22, "SCOPE-A64-COUNTY"),
  reminder(23, "A23-SHARING"),
  encoded(24, "A24-COLLECT"),
  excused(25),
  encoded(26, "A26-RESOURCES"),
  reminder(27, "A27-WORKS"),
  encoded(28, "A28-CEILING"),
  encoded(29, "A10-NO-APPROVAL"),
  reminder(30, "A30-SOURCE"),
  encoded(31, "A31-SURPLUS"),
  encoded(32, "SCOPE-A32-OM", "A32-YEAR", "A32-REASSESS", "A32-WARRANTY"),
  excused(33),
  excused(34),
  encoded(35, "A35-PUB"),
  encoded(36, "A36-60D"),
  encoded(37, "A37-10D"),
  encoded(38, "A38-CAP", "A38-NOGS", "A38-30WD"),
  excused(39),
  excused(40),
  encoded(41, "SCOPE-A3-SOE", "A6-MISSING"),
  encoded(42, "A42-1Y"),
  encoded(
    43,
    "A43-CAP",
    "A43-NOBASE",
    "A43-TIER-DIVERGE",
    "A43-UNDERAUTH",
    "A43-NOAPPROVAL",
    "A43-NEG",
    "A43-AFTER",
    "A43-MULTI",
    "A43-SCOPE",
  ),
  encoded(44, "A44-UNAPPROVED", "A44-LATE"),
  encoded(45, "A45-CAP", "A45-TOTAL", "A45-GOAL", "A45-REASON", "A45-FILING"),
  excused(46),
  encoded(47, "A47-TRIAL", "A6-ORDER"),
  encoded(48, "A6-ORDER", "A6-MISSING"),
  encoded(49, "A49-PAY"),
  excused(50),
  encoded(51, "A51-MONITOR"),
  encoded(52, "A52-EVAL"),
  excused(53),
  excused(54),
  reminder(55, "A55-SYNC"),
  reminder(56, "A56-TRUSTED"),
  encoded(57, "A57-SEC"),
  excused(58),
  reminder(59, "A59-TEST"),
  excused(60),
  excused(61),
  computed(62, "A10-UNDERAUTH", "A43-UNDERAUTH"),
  excused(63),
  computed(64, "SCOPE-A64-COUNTY"),
  encoded(65, "SCOPE-A65-CLASSIFIED"),
  computed(66, "SCOPE-A66-BEFORE"),
];
