import { showTalkShare } from '@/lib/settings';
import { usePolicy } from '../frame/use-policy';
import { useSetting } from '../frame/use-setting';

/** Both wanted to see how much each of them speaks, and the company does not forbid it (product.md decision 3). */
export function useIsShareWanted(): boolean {
  const [isWanted] = useSetting(showTalkShare);
  const rules = usePolicy();
  return isWanted && rules !== undefined && rules.talkShareAllowed !== false;
}
