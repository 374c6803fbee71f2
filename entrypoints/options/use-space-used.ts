import { useEffect, useState } from 'react';

/** The bytes that the browser counts for us, counted again when `changed` does. */
export function useSpaceUsed(changed: unknown): number | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    void changed;
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, [changed]);
  return bytes;
}
