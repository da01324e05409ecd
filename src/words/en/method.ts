import type { MethodWords } from "../method-words.ts";

export const method: MethodWords = {
  title: "How this map is made",
  lead: "The map shows what published sources say, where and when they say it happened, and how sure one can be. Where a source is unsure, the map looks unsure.",
  sections: [
    {
      heading: "What counts as an event",
      paragraphs: [
        "An event is one thing that happened, was said, was planned, or is claimed to have happened. A statement is an event of its own: that it was made is one thing, and whether it is true is another. When a statement is about something that may have happened, the two are kept apart and linked.",
        "Each event names at least one source, in our own words. If a source does not state something, the map does not fill it in. Anything that had to be inferred is marked, with the reason.",
      ],
    },
    {
      heading: "Status: how well an event is supported",
      paragraphs: [
        "Reported is the usual status: the source says it in its own voice. Confirmed is kept for what both adversaries, or two independent sources, say; several articles that repeat one agency count as one. Claimed means that it rests on the word of one party, which is named. Disputed means that the parties give accounts that cannot all be true; the card sets them side by side.",
        "A planned event stays planned after its date has passed, until a source says that it took place or was called off. False is used only where it is established that something said to have happened did not.",
        "On the map and in the list the outline of the symbol shows the status, so that it does not depend on colour, and the words always stand beside it.",
      ],
    },
    {
      heading: "Time, and what “may be in this period” means",
      paragraphs: [
        "Dates are as exact as the source. “In May” is the whole of May, not the first of May; “by the end of the year” is every day until then. An event either happened once, at some moment within those bounds, or went on throughout a period.",
        "For the period you choose, an event is in it, may be in it, or is outside it. It is in the period only if every date the source allows lies there, or if it was certainly going on then. It may be in the period if only some of those dates do. The two are drawn differently and counted apart. Events without a date have their own tray, so that the sums always account for every event.",
        "A day is a day in the time zone of the story, whatever the zone of the reader. The same link shows the same events to everybody.",
      ],
    },
    {
      heading: "Place, and how precisely it is known",
      paragraphs: [
        "A place is drawn as precisely as the source gives it, and never more. A site, a vicinity or a town is a point. A district, a region or a country is an area, not a pin in the middle of it. A telephone call or an online post has no place; it is in the list and on the timeline, and the map says how many events it cannot show.",
        "The card says whether the position comes from the source, from a gazetteer or from the editor. A location that a source withholds is not narrowed down. Nothing here is meant for targeting.",
      ],
    },
    {
      heading: "Figures",
      paragraphs: [
        "Every figure keeps its own source and the name of whoever claims it. Rival figures are shown as rivals. Figures for different things are never added together, and a part is never added to its whole. “Dozens” stays “dozens”.",
      ],
    },
    {
      heading: "People",
      paragraphs: [
        "Victims and other private persons are not named, and neither a child’s age nor anything about a person’s health is given, whatever a source prints. Officials appear by name for what they said or did in office. Casualties are not counted up by playback.",
      ],
    },
    {
      heading: "Borders",
      paragraphs: [
        "Borders follow a stated policy, and the caption says which one is in use. By default they are those that most states recognise, dashed where states dispute them; nobody’s official view is claimed. The settings add lines of control, one by one, or take all borders away. The land of a country, and so the area of an event, is the same under every choice.",
      ],
    },
    {
      heading: "Mistakes",
      paragraphs: [
        "The caption gives the last day the data speak for. Corrections are listed with the data and on the card of the event they concern. The events shown can be downloaded and checked.",
      ],
    },
  ],
};
