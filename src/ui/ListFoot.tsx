import { Caption } from "./Caption.tsx";
import { Undated } from "./Undated.tsx";

/** What comes after the events of the period: those without a date, and what every picture of news owes its reader. */
export function ListFoot() {
  return (
    <>
      <Undated />
      <Caption />
    </>
  );
}
