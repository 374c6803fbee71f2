/** Lets the page show that something begins, before it stands still for a second or two. */
export const beforeLongWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
