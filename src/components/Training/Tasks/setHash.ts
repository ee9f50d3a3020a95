/** Where a set is played, on the page of all courses: the fragment of its address. */
export const setHash = (id: string): string => `serie=${id}`;
