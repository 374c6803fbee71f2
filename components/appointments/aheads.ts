/** How many months ahead dates are made at once; 0: only the first (product.md G-5). */
export const aheads = ['0', '1', '2', '3'] as const;
export type Ahead = (typeof aheads)[number];
