/** All that each of a list gives, in order; `flatMap` leaves the compiled code for each piece. */
export function gather<Item, Piece>(list: readonly Item[], piecesOf: (item: Item) => readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const item of list) for (const piece of piecesOf(item)) all.push(piece);
  return all;
}
