export * from "./types";
export { AGENCY_IDS, BODY_IDS } from "./bodies";
export * from "./period";
export { DAZHOU_2023 } from "./dazhou2023";
export { policyOfJson, PolicyFileError, type PolicyFault } from "./policyFile";
export * from "./workdays";
export { placeOfUnit, placePatterns } from "./places";
export { HOLIDAYS } from "./holidays";
export { ARTICLES, type Article, type ArticleStatus } from "./articles";
