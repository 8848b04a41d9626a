/** Words for the options of enumerated cells on English sheets, squeezed and in small letters, beside the Chinese ones. */
import type { EnumField } from "../enums";

type Words = Readonly<Record<string, string>>;

const BODIES: Words = {
  viceMayors: "vicemayor|vice-mayor|deputymayor",
  financeViceMayor:
    "vicemayorforfinance|vice-mayorforfinance|vicemayorinchargeoffinance|vice-mayorinchargeoffinance|deputymayorforfinance",
  mayor: "mayor",
  governmentMeeting: "governmentexecutivemeeting|executivemeeting",
  partyFinanceCommittee: "financeandeconomycommittee",
  partyStandingCommittee: "standingcommittee",
};

export const ENGLISH_OPTIONS: Readonly<Partial<Record<EnumField, Words>>> = {
  mode: {
    selfBuild: "selfbuild|self-build|self-building|selfbuilding|selfbuilt|self-built|ownconstruction",
    purchaseService:
      "purchaseofservices|purchaseofservice|purchasedservices|purchasedservice|servicepurchase|buyingservices",
  },
  route: { unified: "decidedtogether|unified|together", caseByCase: "casebycase|case-by-case" },
  authority: BODIES,
  suppAuthority: BODIES,
  unitType: {
    stateOwned: "state-ownedenterprise|stateownedenterprise|state-owned|stateowned",
    government: "government",
  },
  level: {
    county: "county|district",
    city: "municipal|city",
    province: "provincial|province",
    central: "national|central",
  },
  nature: {
    operationsRenewal: "renewalofoperation|maintenancerenewal|renewedmaintenance",
    operations: "operationandmaintenance|maintenance",
    expansion: "expansion|extension",
    upgrade: "upgrade",
    continued: "continued|ongoing",
    new: "newbuild|newproject|new",
  },
  listing: { midYearAddition: "mid-yearaddition|midyearaddition|mid-year|midyear", annual: "annualplan|annual" },
};
