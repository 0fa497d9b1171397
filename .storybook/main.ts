import type { StorybookConfig } from '@storybook/web-components-vite';

/** Storybook reads vite.config.ts of the project, so stories run on the sources. */
const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  staticDirs: [{ from: '../data', to: '/data' }],
  // Storybook's own pages are large; that is no news.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 2000 } }),
};

export default config;
