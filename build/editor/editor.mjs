/* A long text with a toolbar: the text area stays the truth, and what is written here goes into it as Markdown.
   Without this script the text area is there as ever. */
import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { EditorState } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { read, schema, write } from "./marked.mjs";
import { cleaned } from "./pasted.mjs";

const place = document.getElementById("editor");
const area = place && place.closest("form").elements.text;
/* whoever has begun to type in the plain area goes on there */
const begun = area && document.activeElement === area && area.value !== area.defaultValue;
if (area && !begun) {
  const there = document.activeElement === area;
  open(area, place);
  if (there) area.focus();
}

function open(area, place) {
  const words = place.dataset;
  const label = area.labels[0];
  label.id ||= `${area.id}-label`;
  const { strong, em, link } = schema.marks;
  const { bullet_list, ordered_list, list_item, table, table_row, table_cell, table_header } = schema.nodes;

  const inList = (state, type) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
    return false;
  };
  const list = type => (state, dispatch, view) => {
    if (inList(state, type)) return liftListItem(list_item)(state, dispatch, view);
    const other = type === bullet_list ? ordered_list : bullet_list;
    if (inList(state, other)) {
      const { $from } = state.selection;
      for (let depth = $from.depth; depth > 0; depth -= 1) {
        const node = $from.node(depth);
        if (node.type !== other) continue;
        if (dispatch) dispatch(state.tr.setNodeMarkup($from.before(depth), type, node.attrs));
        return true;
      }
    }
    return wrapInList(type)(state, dispatch, view);
  };
  const insertTable = (state, dispatch) => {
    if (isInTable(state) || inList(state, list_item)) return false;
    if (dispatch) {
      const row = type => table_row.create(null, [type.create(), type.create(), type.create()]);
      const at = state.selection.$from.after(1);
      const tr = state.tr.insert(at, [table.create(null, [row(table_header), row(table_cell)]), schema.nodes.paragraph.create()]);
      dispatch(tr.setSelection(state.selection.constructor.near(tr.doc.resolve(at + 1))).scrollIntoView());
    }
    return true;
  };
  const has = type => state => {
    const { from, $from, to, empty } = state.selection;
    return empty ? !!type.isInSet(state.storedMarks || $from.marks()) : state.doc.rangeHasMark(from, to, type);
  };

  const bar = document.createElement("div");
  bar.className = "toolbar row";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", words.toolbar);
  const address = document.createElement("span");
  address.className = "row";
  address.hidden = true;

  const askLink = (state, dispatch) => {
    const held = link.isInSet(state.selection.$from.marks());
    if (state.selection.empty && !held) return false;
    if (dispatch) {
      address.hidden = false;
      address.firstChild.value = held ? held.attrs.href : "https://";
      address.firstChild.focus();
    }
    return true;
  };
  const tools = [
    ["bold", toggleMark(strong), has(strong), "Mod-b", "Control+B"],
    ["italic", toggleMark(em), has(em), "Mod-i", "Control+I"],
    ["list", list(bullet_list), state => inList(state, bullet_list), "Mod-Shift-8", "Control+Shift+8"],
    ["numbered", list(ordered_list), state => inList(state, ordered_list), "Mod-Shift-7", "Control+Shift+7"],
    ["link", askLink, has(link), "Mod-k", "Control+K"],
    ["table", insertTable, isInTable, null, null],
    ["row", addRowAfter, null, null, null],
    ["column", addColumnAfter, null, null, null],
    ["dropRow", deleteRow, null, null, null],
    ["dropColumn", deleteColumn, null, null, null],
    ["dropTable", deleteTable, null, null, null],
  ];
  const onlyInTable = ["row", "column", "dropRow", "dropColumn", "dropTable"];
  const keys = Object.fromEntries(tools.filter(tool => tool[3]).map(([, run, , key]) => [key, run]));

  let last = area.value;
  const view = new EditorView({ mount: document.createElement("div") }, {
    state: state(area.value),
    attributes: {
      class: "in set editor",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      ...(area.getAttribute("aria-describedby") && { "aria-describedby": area.getAttribute("aria-describedby") }),
      ...(area.getAttribute("aria-invalid") && { "aria-invalid": "true" }),
      spellcheck: "true",
      ...(area.lang && { lang: area.lang }),
    },
    transformPastedHTML: cleaned,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      show();
      if (!tr.docChanged || tr.getMeta("taken")) return;
      last = write(view.state.doc);
      area.value = last;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });

  function state(markdown) {
    return EditorState.create({
      doc: read(markdown),
      plugins: [
        inputRules({ rules: [wrappingInputRule(/^\s*[-*]\s$/, bullet_list), wrappingInputRule(/^1\.\s$/, ordered_list)] }),
        keymap({
          ...keys,
          "Mod-z": undo,
          "Mod-y": redo,
          "Mod-Shift-z": redo,
          Enter: chainCommands(splitListItem(list_item), liftListItem(list_item)),
          Tab: goToNextCell(1),
          "Shift-Tab": goToNextCell(-1),
        }),
        keymap(baseKeymap),
        history(),
        tableEditing(),
      ],
    });
  }

  /* One stop of the Tab key; arrows go from tool to tool. */
  const buttons = tools.map(([name, run, , , key]) => {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "btn sm";
    one.textContent = words[name];
    one.dataset.tool = name;
    one.tabIndex = -1;
    if (key) one.setAttribute("aria-keyshortcuts", key);
    one.addEventListener("mousedown", event => event.preventDefault());
    one.addEventListener("click", () => {
      if (one.getAttribute("aria-disabled") === "true") return;
      if (name !== "link") view.focus();
      run(view.state, view.dispatch, view);
    });
    bar.append(one);
    return one;
  });
  buttons[0].tabIndex = 0;
  bar.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const seen = buttons.filter(one => !one.hidden);
    const at = seen.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    seen[at].tabIndex = -1;
    const next = seen[(at + step + seen.length) % seen.length];
    next.tabIndex = 0;
    next.focus();
  });

  const input = document.createElement("input");
  input.type = "url";
  input.className = "in w2";
  input.setAttribute("aria-label", words.address);
  address.append(input);
  const endLink = href => {
    address.hidden = true;
    view.focus();
    const { state } = view;
    let { from, to, empty, $from } = state.selection;
    if (empty) {
      /* the whole link around the cursor */
      const held = link.isInSet($from.marks());
      const start = $from.start();
      $from.parent.forEach((node, at) => {
        const [a, b] = [start + at, start + at + node.nodeSize];
        if (held && held.isInSet(node.marks) && a <= $from.pos && $from.pos <= b) [from, to] = [a, b];
      });
    }
    const tr = state.tr.removeMark(from, to, link);
    view.dispatch(href ? tr.addMark(from, to, link.create({ href })) : tr);
  };
  for (const [name, run] of [["setLink", () => { if (/^(https?:\/\/|mailto:)./i.test(input.value.trim())) endLink(input.value.trim()); else input.focus(); }], ["dropLink", () => endLink(null)]]) {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "btn sm";
    one.textContent = words[name];
    one.addEventListener("click", run);
    address.append(one);
  }
  input.addEventListener("keydown", event => {
    if (event.key === "Enter") { event.preventDefault(); address.children[1].click(); }
    if (event.key === "Escape") { address.hidden = true; view.focus(); }
  });

  function show() {
    tools.forEach(([name, run, active], at) => {
      const one = buttons[at];
      if (onlyInTable.includes(name)) one.hidden = !isInTable(view.state);
      if (active) one.setAttribute("aria-pressed", String(active(view.state)));
      const can = run(view.state) || (active && active(view.state));
      if (can) one.removeAttribute("aria-disabled"); else one.setAttribute("aria-disabled", "true");
    });
    if (buttons.every(one => one.hidden || one.tabIndex < 0)) buttons[0].tabIndex = 0;
  }

  /* a draft that was kept, or whatever else is put into the text area */
  area.addEventListener("input", () => {
    if (area.value === last) return;
    last = area.value;
    view.updateState(state(area.value));
    show();
  });
  area.hidden = true;
  area.focus = () => view.focus();
  label.addEventListener("click", () => view.focus());
  area.before(bar, address, view.dom);
  place.hidden = true;
  show();
}
