/** A fresh random id (UUID v4) for any row of ours. */
export const newId = (): string => crypto.randomUUID();
