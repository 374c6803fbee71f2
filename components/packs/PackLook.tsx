import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Pack } from '@/lib/packs/schema';
import { hasAdvice, PackAdvice } from './PackAdvice';
import { PackPreview } from './PackPreview';

const tab =
  'cursor-pointer border-b-2 border-transparent px-1 py-1.5 text-ink-2 outline-none data-selected:border-moss data-selected:font-semibold data-selected:text-ink data-focus-visible:outline-2 data-focus-visible:outline-moss';

/** A pack as the panel shows it and, where it has any, its advice. */
export function PackLook({ pack }: { pack: Pack }) {
  const t = useTranslations('templates');
  if (!hasAdvice(pack)) return <PackPreview pack={pack} />;
  return (
    <Tabs className="flex max-w-[360px] flex-col gap-3">
      <TabList aria-label={t('preview.parts')} className="flex gap-4 border-b border-line">
        <Tab id="panel" className={tab}>
          {t('preview.title')}
        </Tab>
        <Tab id="advice" className={tab}>
          {t('advice.title')}
        </Tab>
      </TabList>
      <TabPanel id="panel" className="outline-none">
        <PackPreview pack={pack} />
      </TabPanel>
      <TabPanel id="advice" className="outline-none">
        <PackAdvice pack={pack} />
      </TabPanel>
    </Tabs>
  );
}
