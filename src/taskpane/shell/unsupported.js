/**
 * Shows one of the page's plain-HTML notices when the pane cannot run, or has not come in time. Copied as it stands into
 * the build and loaded before everything else, in ES5, because it has to work in the web views that nothing else of ours
 * works in.
 */
(function () {
  "use strict";
  /** Milliseconds after which the page says what it is waiting for. */
  var PATIENCE = 15000;
  /** The notice that stands; "waiting" goes when the pane comes after all, or something worse is known. */
  var shown = null;
  /** Whether the pane runs: from then on it says itself what does not come. */
  var started = false;
  /** Addresses of scripts that have come. */
  var loaded = {};

  function patternWorks(source, flags) {
    var works = false;
    try {
      works = new RegExp(source, flags) !== null;
    } catch (refusal) {
      works = refusal === null;
    }
    return works;
  }

  /** What the pane's bundle uses and its target (es2020) does not bring along; test/build holds the list against the bundle. */
  function missingMeans() {
    var means = {
      Promise: typeof Promise !== "undefined",
      Proxy: typeof Proxy !== "undefined",
      WeakMap: typeof WeakMap !== "undefined",
      BigInt: typeof BigInt !== "undefined",
      globalThis: typeof globalThis !== "undefined",
      ResizeObserver: typeof ResizeObserver !== "undefined",
      AbortController: typeof AbortController !== "undefined",
      "Symbol.asyncIterator": typeof Symbol !== "undefined" && Boolean(Symbol.asyncIterator),
      "Object.fromEntries": typeof Object.fromEntries === "function",
      "Object.hasOwn": typeof Object.hasOwn === "function",
      "Array.prototype.at": typeof Array.prototype.at === "function",
      "Array.prototype.flatMap": typeof Array.prototype.flatMap === "function",
      "String.prototype.padStart": typeof String.prototype.padStart === "function",
      "String.prototype.matchAll": typeof String.prototype.matchAll === "function",
      "String.prototype.replaceAll": typeof String.prototype.replaceAll === "function",
      "RegExp lookbehind": patternWorks("(?<=a)b", ""),
      "RegExp \\p{…}": patternWorks("\\p{L}", "u"),
    };
    var missing = [];
    for (var name in means) if (!means[name]) missing.push(name);
    return missing;
  }

  function showNotice(kind, details) {
    if (shown && shown.kind !== "waiting") return;
    var root = document.getElementById("root");
    var notice = document.getElementById("notice-" + kind);
    if (!root || !notice) return;
    hideNotice();
    shown = { kind: kind, notice: notice };
    root.style.display = "none";
    notice.removeAttribute("hidden");
    notice.querySelector(".details").textContent = details || "";
  }

  function hideNotice() {
    if (!shown) return;
    shown.notice.setAttribute("hidden", "");
    document.getElementById("root").style.display = "";
    shown = null;
  }

  /** What has not come: addresses of scripts, else the program around the pane. */
  function awaited() {
    var scripts = document.querySelectorAll("script[src]");
    var lines = [];
    for (var i = 0; i < scripts.length; i += 1) if (!loaded[scripts[i].src]) lines.push(scripts[i].src);
    return lines.length > 0 ? lines.join("\n") : "Office.onReady (" + window.location.href.split(/[?#]/)[0] + ")";
  }

  var timer = window.setTimeout(function () {
    if (!shown) showNotice("waiting", awaited());
  }, PATIENCE);

  window.showPlanReviewNotice = showNotice;
  /** Called when the pane starts: nobody waits any longer. */
  window.planReviewStarts = function () {
    started = true;
    window.clearTimeout(timer);
    if (shown && shown.kind === "waiting") hideNotice();
  };

  document.addEventListener(
    "load",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") loaded[event.target.src] = true;
    },
    true,
  );
  if (document.currentScript) loaded[document.currentScript.src] = true;

  // A script of ours that is missing or does not parse never gets to say so itself.
  window.addEventListener(
    "error",
    function (event) {
      var target = event.target;
      if (!started && target && target.tagName === "SCRIPT" && target.src.indexOf("/office/") < 0) {
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

  var missing = missingMeans();
  if (missing.length > 0)
    whenParsed(function () {
      showNotice("engine", missing.join(", ") + "\n" + navigator.userAgent);
    });
})();
