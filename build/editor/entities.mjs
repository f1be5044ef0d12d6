/* The browser knows them all. */
export function decodeHTML(words) {
  return new DOMParser().parseFromString(words.replaceAll("<", "&lt;"), "text/html").documentElement.textContent;
}
