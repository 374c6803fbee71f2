import { useFormatter } from 'use-intl';

/** Hours and shares to two decimals, as the sums of product.md A9. */
export function useHourWords() {
  const format = useFormatter();
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return {
    hours: (hours: number): string => format.number(hours, two),
    share: (share: number): string => format.number(share, { style: 'percent', ...two }),
  };
}
