/**
 * Gives the page its language before anything of it is seen: the one that the person chose on this machine, else that of
 * the frame around it, else the browser's. Chinese in any form is Chinese, everything else English, as in boot/language.ts.
 * Loaded as it stands into the build, in ES5: the notices of unsupported.js are told in it. A page that has another place
 * for the choice names it: <script src="language.js" data-choice="…">.
 */
(function () {
  "use strict";
  /** Where machineSettings keeps the pane's language. */
  var CHOICE = "plan-review:language";

  /** undefined where the browser keeps it from us (storage switched off, a frame of another host). */
  function attempt(look) {
    try {
      return look();
    } catch (refusal) {
      return refusal && undefined;
    }
  }

  function known(language) {
    return language === "zh-CN" || language === "en-US" ? language : null;
  }

  /** Tells the page's language and puts its title in it; texts in the other one are hidden by the page's style. */
  function speak(language) {
    var page = document.documentElement;
    page.lang = language;
    page.setAttribute("data-language", language);
    var title = document.querySelector("title");
    var text = title && title.getAttribute(language === "zh-CN" ? "data-zh" : "data-en");
    if (text) document.title = text;
  }

  var script = document.currentScript;
  var choice = (script && script.getAttribute("data-choice")) || CHOICE;
  var chosen = attempt(function () {
    return known(window.localStorage.getItem(choice));
  });
  var around = attempt(function () {
    return known(window.frameElement && window.frameElement.lang);
  });
  var browser = navigator.language || "zh-CN";
  speak(chosen || around || (/^zh\b/i.test(browser) ? "zh-CN" : "en-US"));
  window.speakPlanReview = speak;
})();
