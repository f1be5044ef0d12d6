/* What is left until a deadline, in the words that the house gave with it (base/dates.rs). */
"use strict";
(() => {
  const SPACE = "\u00a0";
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const ahead = new WeakMap();

  const say = (time, unit, count) => {
    const forms = new Map(time.dataset[unit].split("|").map(form => form.split(":", 2)));
    return (forms.get(plural.select(count)) || forms.get("other")).replace("#", count);
  };

  const length = (time, minutes) => {
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
    const parts = [];
    if (days) parts.push(say(time, "days", days));
    if (hours) parts.push(say(time, "hours", hours));
    if (!days && rest) parts.push(say(time, "minutes", rest));
    return parts.join(SPACE) || time.dataset.under;
  };

  /* The house's clock counts, not the reader's: the difference is taken when the words arrive. */
  const now = time => {
    const known = ahead.get(time);
    if (known && known.at === time.dataset.now) return Date.now() + known.by;
    const by = time.dataset.now - Date.now();
    ahead.set(time, { at: time.dataset.now, by });
    return Date.now() + by;
  };

  const tick = () => {
    let next = 60_000;
    for (const time of document.querySelectorAll("time[data-until]")) {
      const left = time.dataset.until - now(time);
      const words = left > 0 ? length(time, Math.floor(left / 60_000)) : time.dataset.over;
      if (time.textContent !== words) time.textContent = words;
      if (left > 0) next = Math.min(next, left % 60_000 + 1);
    }
    setTimeout(tick, next);
  };
  tick();
})();
