/** How people call each other in a sentence: 佐藤 of 佐藤 花子, Hana of Hana Sato; whole where there is one word. */
export const shortName = (name: string): string => name.trim().split(/[\s　]+/)[0] ?? name;
