/* What comes from Word, Outlook or a page of the web: lists, tables, bold and links stay, the rest goes. */

const BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,li,blockquote,pre";

export function cleaned(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const { body } = page;
  const make = (name, ...content) => {
    const one = page.createElement(name);
    one.append(...content);
    return one;
  };
  for (const one of body.querySelectorAll("style,script,meta,link,title,xml,img,svg,video,object,iframe,input,button,select,textarea,del,s,strike")) one.remove();
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const one of comments) one.remove();

  /* Word writes lists as paragraphs that name their list in a style */
  let list = null;
  for (const one of [...body.querySelectorAll("p,h1,h2,h3,h4,h5,h6")]) {
    if (!/mso-list:\s*(?!none)/i.test(one.getAttribute("style") ?? "")) { list = null; continue; }
    const sign = [...one.querySelectorAll("span")].find(span => /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""));
    const kind = /^\s*[\da-zа-я]{1,4}[.)]/i.test(sign?.textContent ?? "") ? "ol" : "ul";
    sign?.remove();
    const item = make("li", ...one.childNodes);
    if (list?.localName === kind && list.nextElementSibling === one) list.append(item);
    else { list = make(kind, item); one.before(list); }
    one.remove();
  }

  /* one level of lists */
  for (let inner; (inner = body.querySelector("li ul, li ol"));) {
    const outer = inner.parentElement.closest("li");
    outer.after(...[...inner.children].filter(one => one.localName === "li"));
    inner.remove();
  }
  for (const inner of [...body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")]) inner.replaceWith(...inner.children);
  for (const item of body.querySelectorAll("li")) inOneLine(item);
  for (const cell of body.querySelectorAll("td,th")) {
    inOneLine(cell);
    for (const name of [...cell.getAttributeNames()]) cell.removeAttribute(name);
  }
  for (const one of body.querySelectorAll("br")) one.replaceWith(" ");
  const texts = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll("\u00a0", " ");
  for (const one of [...body.querySelectorAll("p")]) if (!one.textContent.trim()) one.remove();
  return body.innerHTML;

  function inOneLine(one) {
    for (const block of [...one.querySelectorAll(BLOCKS)]) block.replaceWith(...block.childNodes, " ");
  }
}
