import { AppFrame } from '@/components/frame/AppFrame';
import { mount } from '@/components/frame/mount';
import type { Texts } from '@/lib/texts';
import en from '@/lib/texts/en/workspace.json';
import ja from '@/lib/texts/ja/workspace.json';
import { App } from './App';

const own = { ja, en };
const title = (texts: Texts) => texts.common.name;

mount(
  <AppFrame own={own} title={title}>
    <App />
  </AppFrame>,
);
