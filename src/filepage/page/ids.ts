/** Id of the script in the page that the worker is made of. */
export const ENGINE_ID = "plan-review-engine";
