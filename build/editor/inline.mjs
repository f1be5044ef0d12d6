/* Of markdown-it the reading of one paragraph alone: no blocks, no plain addresses, no table of every entity. */
import * as helpers from "markdown-it/lib/helpers/index.mjs";
import ParserInline from "markdown-it/lib/parser_inline.mjs";
import * as utils from "markdown-it/lib/common/utils.mjs";

const inline = new ParserInline();
inline.ruler.enableOnly(["autolink", "backticks", "emphasis", "entity", "escape", "html_inline", "image", "link", "newline", "text"]);
inline.ruler2.enableOnly(["balance_pairs", "emphasis", "fragments_join"]);

/* The tokens of a paragraph, links only to addresses that `allows`. */
export function tokens(source, allows) {
  const out = [];
  const md = { options: { html: true, maxNesting: 20 }, helpers, utils, inline, validateLink: allows, normalizeLink: address => address, normalizeLinkText: words => words };
  inline.parse(source, md, {}, out);
  return out;
}
