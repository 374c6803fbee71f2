import { useEffect, useState } from 'react';
import { type Policy, policy } from '@/lib/policy';

/** What the company has set; undefined until it was read. */
export function usePolicy(): Policy | undefined {
  const [rules, setRules] = useState<Policy>();
  useEffect(() => {
    void policy().then(setRules);
  }, []);
  return rules;
}
