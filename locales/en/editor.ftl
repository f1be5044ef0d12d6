### The editor of long texts.

editor-show = Show the formatting tools
editor-toolbar = Formatting
editor-bold = Bold
editor-italic = Italic
editor-list = List
editor-numbered = Numbered list
editor-link = Link
editor-table = Table
editor-row = Add a row
editor-column = Add a column
editor-drop-row = Remove the row
editor-drop-column = Remove the column
editor-drop-table = Remove the table
editor-address = Address of the link
editor-set-link = Set the link
editor-drop-link = Remove the link
