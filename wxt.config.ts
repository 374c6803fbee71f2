import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { platforms } from './lib/platforms';

const meetingPages = platforms.flatMap((platform) => platform.matches);

/** Nothing from outside, no inline script, no string that becomes markup. A test watches for violations. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // CodeMirror sets its tab size as a style attribute; style elements and sheets stay ours alone.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // To a relay, once somebody has set one; without TLS only on one's own machine.
  "connect-src 'self' wss: ws://localhost:* ws://127.0.0.1:*",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Yjs writes warnings through lib0, whose browser version brings a DOM and a schema library along: 2.7 kB in every page and in
 * the background. Its version for Node writes the same words to the console.
 */
const plainLogging = {
  find: /^lib0\/logging$/,
  replacement: fileURLToPath(new URL('node_modules/lib0/logging.node.js', import.meta.url)),
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [tailwindcss()], resolve: { alias: [plainLogging] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ja',
    minimum_chrome_version: '144',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: meetingPages,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_name__' },
    storage: { managed_schema: 'managed-schema.json' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_openPanel__',
      },
      'quick-capture': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_quickCapture__',
      },
      'off-the-record': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_offTheRecord__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'engawa@engawa.invalid',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
