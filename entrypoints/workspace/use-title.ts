import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

/** Names the browser tab after what it shows. */
export function useTitle(shown: string | undefined): void {
  const name = useTranslations('common')('name');
  useEffect(() => {
    document.title = shown ? `${shown} | ${name}` : name;
  }, [shown, name]);
}
