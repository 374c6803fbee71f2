import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import { useSetting } from '@/components/frame/use-setting';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import { areTalkKeysOn } from '@/lib/settings';
import { Section } from './Page';

const commands = ['open-panel', 'quick-capture', 'off-the-record'] as const;

type FirefoxCommands = { openShortcutSettings?(): Promise<void> };

/** A link to this page is refused by the browser; a tab of it is not. */
async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys as they are set in the browser now. */
function useShortcuts(): Map<string, string> | undefined {
  const [keys, setKeys] = useState<Map<string, string>>();
  useEffect(() => {
    const read = async () => {
      const all = await browser.commands.getAll();
      setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void read();
    // They are changed on a page of the browser: read again when the person comes back from it.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}

export function Shortcuts() {
  const t = useTranslations('options.settings');
  const keys = useShortcuts();
  const [hasTalkKeys, setTalkKeys] = useSetting(areTalkKeysOn);
  return (
    <Section title={t('shortcuts')} intro={t('shortcutsHint')}>
      <dl className="flex max-w-[480px] flex-col">
        {commands.map((command) => (
          <div
            key={command}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5"
          >
            <dt>{t(`command.${command}`)}</dt>
            <dd>
              {keys?.get(command) ? (
                <kbd className="rounded-sm border border-line-strong bg-surface px-2 py-0.5 font-[inherit] text-sm">
                  {keys.get(command)}
                </kbd>
              ) : (
                <span className="text-sm text-ink-2">{keys && t('unset')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onPress={openShortcutPage}>{t('changeShortcuts')}</Button>
      </div>
      <Switch
        label={t('talkKeys')}
        hint={t('talkKeysHint')}
        isSelected={hasTalkKeys}
        onChange={setTalkKeys}
      />
    </Section>
  );
}
