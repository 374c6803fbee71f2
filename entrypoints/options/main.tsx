import { AppFrame } from '@/components/frame/AppFrame';
import { mount } from '@/components/frame/mount';
import { type Texts, texts } from '@/lib/texts';
import enOptions from '@/lib/texts/en/options.json';
import enTemplates from '@/lib/texts/en/templates.json';
import jaOptions from '@/lib/texts/ja/options.json';
import jaTemplates from '@/lib/texts/ja/templates.json';
import { App } from './App';

const own = { ja: { ...jaOptions, ...jaTemplates }, en: { ...enOptions, ...enTemplates } };
const title = (shown: Texts) => (shown === texts.ja ? jaOptions : enOptions).options.title;

mount(
  <AppFrame own={own} title={title}>
    <App />
  </AppFrame>,
);
