import { formatNumber, plural } from "../plural.ts";
import type { ViewWords } from "../view-words.ts";

const number = (value: number) => formatNumber("en", value);

export const views: ViewWords = {
  howMany: (count) => plural("en", count, { one: "# view", other: "# views" }),
  position: (place, count) => `${number(place)} of ${number(count)}:`,
  previous: "Previous view:",
  next: "Next view:",
  isFirst: "There is no view before this one",
  isLast: "There is no view after this one",
  edit: {
    title: "Edit views",
    means:
      "A view keeps the map, the period, the filters and the open card as they are now, under a title of your own. Changes stay in this page alone until you save the dataset and publish that file. Titles are written in the language of this page; those in other languages stay as they are.",
    newTitle: "Save what is shown now as",
    add: "Add the view",
    list: "The views, in the order of the story",
    none: "There are no views yet.",
    rename: "Title",
    replace: "Replace with what is shown now",
    up: "Move up",
    down: "Move down",
    delete: "Delete",
    done: {
      added: (title) => `“${title}” is added.`,
      renamed: (title) => `It is called “${title}” now.`,
      replaced: (title) => `“${title}” shows what is shown now.`,
      moved: (title) => `“${title}” is moved.`,
      deleted: (title) => `“${title}” is deleted.`,
    },
    undo: "Undo",
    undone: "The last change is undone.",
    save: "Save the dataset with its views",
    faults: {
      text: "A view needs a title.",
      "text-length": "This title is too long. Write a shorter one.",
      "plain-text": "This title looks like HTML. Titles are plain text.",
      "same-title": "Another view has this title already.",
      "view-length":
        "So much is chosen here that no link can hold it. Choose fewer types, ranges or words of the search.",
    },
  },
};
