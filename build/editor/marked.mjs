/* The Markdown of the house, and no other: paragraphs between empty lines; in a paragraph strong, emphasised and linked
   words (render/marked.rs), lists of one level and tables (render/passage.rs). A list or table without an empty line
   above it belongs to the paragraph before. What was not touched is written back as it was read. */
import { tokens } from "./inline.mjs";
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const ADDRESS = /^(https?:\/\/|mailto:)./i;

const table = tableNodes({ tableGroup: "block", cellContent: "inline*", cellAttributes: {} });
const joined = { joined: { default: true } };
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }, ...[1, 2, 3, 4, 5, 6].map(n => ({ tag: `h${n}` })), { tag: "blockquote" }, { tag: "pre" }], toDOM: () => ["p", 0] },
    bullet_list: { content: "list_item+", group: "block", attrs: joined, parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: { content: "list_item+", group: "block", attrs: joined, parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    list_item: { content: "paragraph", parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0], defining: true },
    ...table,
    table: { ...table.table, attrs: joined },
    text: { group: "inline" },
    /* a line break in the source, which readers see as a space */
    soft: { group: "inline", inline: true, selectable: false, leafText: () => " ", toDOM: () => ["span", " "] },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: one => (ADDRESS.test(one.getAttribute("href")) ? { href: one.getAttribute("href") } : false) }],
      toDOM: mark => ["a", { href: mark.attrs.href }, 0],
    },
    em: { parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }], toDOM: () => ["em", 0] },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: one => one.style.fontWeight !== "normal" && null },
        { style: "font-weight", getAttrs: value => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
      ],
      toDOM: () => ["strong", 0],
    },
  },
});


/* As pulldown-cmark reads one paragraph of it. */
function words(source) {
  const out = [];
  let marks = [];
  const put = text => text && out.push(schema.text(text, marks));
  const on = mark => { marks = mark.addToSet(marks); };
  const off = type => { marks = type.removeFromSet(marks); };
  const { strong, em, link } = schema.marks;
  for (const one of tokens(source, address => ADDRESS.test(address))) {
    switch (one.type) {
      case "text": case "text_special": case "html_inline": put(one.content); break;
      case "code_inline": put(one.markup + one.content + one.markup); break;
      case "image": put(`![${one.content}](${one.attrGet("src")})`); break;
      case "softbreak": case "hardbreak": out.push(schema.nodes.soft.create(null, null, marks)); break;
      case "strong_open": on(strong.create()); break;
      case "strong_close": off(strong); break;
      case "em_open": on(em.create()); break;
      case "em_close": off(em); break;
      case "link_open": on(link.create({ href: one.attrGet("href") })); break;
      case "link_close": off(link); break;
    }
  }
  return out;
}

const ITEM = { bullet_list: /^- +(?=\S)/, ordered_list: /^\d{1,3}\. +(?=\S)/ };
const RULE = /^\|( *:?-{3,}:? *\|)+$/;
const cells = row => row.slice(1, row.endsWith("|") ? -1 : undefined).split(/(?<!\\)\|/).map(cell => cell.trim().replaceAll("\\|", "|"));

const sources = new WeakMap();

/* The pieces of one passage, each with the lines that it is made of. */
function pieces(passage) {
  const lines = passage.split("\n");
  const found = [];
  for (let at = 0; at < lines.length;) {
    const list = Object.keys(ITEM).find(kind => ITEM[kind].test(lines[at]));
    let end = at + 1;
    let node;
    if (list) {
      while (end < lines.length && ITEM[list].test(lines[end])) end += 1;
      const items = lines.slice(at, end).map(line => schema.nodes.list_item.create(null, schema.nodes.paragraph.create(null, words(line.replace(ITEM[list], "")))));
      node = schema.nodes[list].create({ joined: at > 0 }, items);
    } else if (lines[at].startsWith("|") && RULE.test((lines[at + 1] ?? "").trim())) {
      while (end < lines.length && lines[end].startsWith("|")) end += 1;
      const width = cells(lines[at]).length;
      const row = (line, kind) => schema.nodes.table_row.create(null, Array.from({ length: width }, (_, n) => schema.nodes[kind].create(null, words(cells(line)[n] ?? ""))));
      node = schema.nodes.table.create({ joined: at > 0 }, [row(lines[at], "table_header"), ...lines.slice(at + 2, end).map(line => row(line, "table_cell"))]);
    } else {
      const starts = n => Object.values(ITEM).some(item => item.test(lines[n])) || (lines[n].startsWith("|") && RULE.test((lines[n + 1] ?? "").trim()));
      while (end < lines.length && !starts(end)) end += 1;
      node = schema.nodes.paragraph.create(null, words(lines.slice(at, end).join("\n")));
    }
    sources.set(node, lines.slice(at, end).join("\n"));
    found.push(node);
    at = end;
  }
  return found;
}

export function read(markdown) {
  const passages = markdown.replaceAll("\r\n", "\n").split("\n\n").map(one => one.trim()).filter(Boolean);
  const blocks = passages.flatMap(pieces);
  return schema.nodes.doc.create(null, blocks.length ? blocks : [schema.nodes.paragraph.create()]);
}

/* Only what would be read as a mark. */
const escaped = text => text
  .replace(/[\\`\[\]<]/g, "\\$&")
  .replace(/\*/g, (star, at, all) => (/\s|^$/.test(all[at - 1] ?? "") && /\s|^$/.test(all[at + 1] ?? "") ? star : "\\*"))
  .replace(/_/g, (line, at, all) => (/[\p{L}\p{N}]/u.test(all[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(all[at + 1] ?? "") ? line : "\\_"))
  .replace(/&(?=#?\w+;)/g, "\\&");

function inlineText(parent) {
  let out = "";
  let open = [];
  const sign = mark => ({ strong: "**", em: "*" })[mark.type.name];
  const close = mark => (mark.type.name === "link" ? `](${mark.attrs.href.replace(/[()\\ ]/g, one => (one === " " ? "%20" : `\\${one}`))})` : sign(mark));
  const nodes = [];
  parent.forEach(node => nodes.push(node));
  nodes.forEach((node, at) => {
    /* marks hug the words: "** a**" is none */
    let text = node.isText ? node.text : node.type.name === "soft" ? "\n" : "";
    let [before, after] = ["", ""];
    if (node.isText && node.marks.length) {
      const next = nodes[at + 1];
      const stays = (mark, other) => other?.marks.some(one => one.eq(mark));
      if (!node.marks.every(mark => open.includes(mark))) [before, text] = [text.match(/^\s*/)[0], text.trimStart()];
      if (!node.marks.every(mark => stays(mark, next))) [text, after] = [text.trimEnd(), text.match(/\s*$/)[0]];
      if (!text) { out += before + after; return; }
    }
    const wanted = node.marks;
    let keep = 0;
    while (keep < open.length && wanted.some(mark => mark.eq(open[keep]))) keep += 1;
    for (const mark of open.slice(keep).reverse()) out += close(mark);
    open = open.slice(0, keep);
    out += before;
    for (const mark of wanted) {
      if (open.some(one => one.eq(mark))) continue;
      out += mark.type.name === "link" ? "[" : sign(mark);
      open.push(mark);
    }
    out += node.isText ? escaped(text) : text;
    if (after) {
      for (const mark of [...open].reverse()) out += close(mark);
      open = [];
      out += after;
    }
  });
  for (const mark of open.reverse()) out += close(mark);
  return out.trim();
}

/* Words that would begin a list or a table where they stand. */
const plainStart = line => line.replace(/^(\d{1,3})\. /, "$1\\. ").replace(/^(- |\|)/, "\\$1");
const oneLine = node => inlineText(node).replace(/\s*\n\s*/g, " ");

function written(node) {
  if (sources.has(node)) return sources.get(node);
  const items = sign => Array.from({ length: node.childCount }, (_, n) => [sign(n), oneLine(node.child(n).firstChild)]).filter(([, text]) => text).map(([mark, text]) => `${mark} ${text}`).join("\n");
  switch (node.type.name) {
    case "bullet_list": return items(() => "-");
    case "ordered_list": return items(n => `${n + 1}.`);
    case "table": {
      const rows = [];
      node.forEach(row => {
        const line = [];
        row.forEach(cell => line.push(oneLine(cell).replaceAll("|", "\\|")));
        rows.push(line);
      });
      const width = Math.max(...rows.map(row => row.length));
      const lines = rows.map(row => `| ${Array.from({ length: width }, (_, n) => row[n] ?? "").join(" | ")} |`);
      lines.splice(1, 0, `|${" --- |".repeat(width)}`);
      return lines.join("\n");
    }
    default: return inlineText(node).split("\n").map(plainStart).join("\n");
  }
}

export function write(doc) {
  let out = "";
  doc.forEach((node, _, at) => {
    const text = written(node);
    if (!text) return;
    const before = at > 0 ? doc.child(at - 1) : null;
    const hugs = out && node.attrs.joined && before && before.type.name === "paragraph" && before.content.size > 0;
    out += (out ? (hugs ? "\n" : "\n\n") : "") + text;
  });
  return out;
}
