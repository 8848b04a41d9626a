/**
 * English headers: the glossary's terms and what else such sheets call the commonest fields. Case, spaces and a plural are
 * not looked at. A word that could be two fields stands nowhere: it is asked about.
 */
import { FIELDS, FIELD_KEYS, type FieldKey } from "../../fields";

const OTHER_WORDS: Readonly<Partial<Record<FieldKey, string>>> = {
  seq: "no|number|serial number|serial no|item no|item|#",
  code: "project number|project no|project id|code",
  name: "name|project|project title|name of project|name of the project|system name|title",
  unit: "unit|department|construction unit|project unit|owner|agency|organisation|organization|responsible department|applicant",
  unitType: "type of unit|unit type",
  level: "level|government level",
  nature: "nature|project type|type of project|type|category",
  mode: "mode of implementation|implementation mode|implementation method|way of building",
  content: "contents|scope|project content|construction content|description|main content",
  basis: "justification|legal basis",
  goal: "goal|performance goals|objective|objectives",
  planYear: "year|planned year",
  remark: "remarks|note|notes|comment|comments",
  total:
    "total|total budget|total cost|project budget|investment|estimated investment|project total|total project investment|amount applied for",
  approvedTotal: "approved total|approved investment|approved budget|approved amount",
  estimate: "approved estimate|approved cost estimate|approved budget estimate",
  control: "control price|tender ceiling|ceiling price|maximum price|maximum bid price|bid ceiling",
  contract:
    "contract|contract price|contract value|contract sum|original contract amount|award amount|winning bid amount",
  supp: "supplementary contract|supplementary contract amount|supplement|supplements|supplementary agreement amount|supplementary amount",
  suppPrior: "earlier supplements|prior supplementary contracts|previous supplementary contracts",
  yearAmt: "funds this year|annual funds|funds for the year|annual budget|this year's funds|planned funds of the year",
  cumPaid: "funds released|released funds|cumulative funds released",
  paid: "paid|funds paid|amount paid|paid so far|cumulative payment|payments",
  settlement: "settlement amount|final settlement|final account",
  om: "operation and maintenance|o&m cost|maintenance cost|annual maintenance cost",
  annualFee: "service fee per year|yearly service fee",
  serviceTerm: "service term|service period|term of service (years)",
  adj: "adjustment amount|amount of adjustment|adjusted amount",
  newTotal: "adjusted total|total investment after adjustment|total after the adjustment",
  fund: "funding source|source of funding|fund source|funding",
  route: "approval route|route",
  authority: "approving body|approved by|approving authority|deciding body",
  approvalNo: "approval number|approval no|approval document number",
  approved: "approval date|date approved|approved on",
  signed: "contract date|date of contract|signing date|contract signing date|contract signed on|date signed",
  suppSigned: "supplementary contract date|date of the supplementary contract",
  finishPlanned: "planned completion date|planned finish|completion date (planned)",
  period: "construction period|duration|project duration",
  accepted: "acceptance date|date of acceptance|accepted on",
  applied: "application date|date applied",
  classified: "is classified|classified (yes/no)|confidential",
  inLibrary: "in library|in project library",
  filed: "filed (yes/no)|is filed",
};

/** Terms by field, as they are written; the dictionary takes them apart as it does every header. */
export const ENGLISH: readonly (readonly [FieldKey, string])[] = FIELD_KEYS.flatMap((field) =>
  [FIELDS[field].en, ...(OTHER_WORDS[field]?.split("|") ?? [])].map((word): readonly [FieldKey, string] => [
    field,
    word,
  ]),
);
