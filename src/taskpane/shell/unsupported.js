/**
 * Shows one of the page's plain-HTML notices when the pane cannot run. Copied as it stands into the build and loaded
 * before everything else, in ES5, because it has to work in the web views that nothing else of ours works in.
 */
(function () {
  "use strict";
  var shown = false;

  /** What the pane's bundle takes for granted and its target (es2020) does not bring along. */
  function engineIsTooOld() {
    return (
      typeof Promise === "undefined" ||
      typeof Proxy === "undefined" ||
      typeof BigInt === "undefined" ||
      typeof globalThis === "undefined" ||
      typeof Promise.allSettled !== "function" ||
      typeof ResizeObserver === "undefined"
    );
  }

  function showNotice(kind, details) {
    if (shown) return;
    var root = document.getElementById("root");
    var notice = document.getElementById("notice-" + kind);
    if (!root || !notice) return;
    shown = true;
    root.style.display = "none";
    notice.removeAttribute("hidden");
    if (details) notice.querySelector(".details").appendChild(document.createTextNode(details));
  }

  window.showPlanReviewNotice = showNotice;

  // A script of ours that is missing or does not parse never gets to say so itself.
  window.addEventListener(
    "error",
    function (event) {
      var target = event.target;
      if (target && target.tagName === "SCRIPT" && target.src.indexOf("/office/") < 0) {
        whenParsed(function () {
          showNotice("broken", target.src);
        });
      }
    },
    true,
  );

  function whenParsed(action) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", action);
    else action();
  }

  if (engineIsTooOld())
    whenParsed(function () {
      showNotice("engine", navigator.userAgent);
    });
})();
