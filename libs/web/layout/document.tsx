import type { ComponentChildren } from 'preact';
import { assetUrls, scripts, styles } from '../assets/manifest';
import { NotificationBanner } from '../components/alert';
import { classes } from '../components/classes';
import { mainId } from '../components/form-state';
import type { MessageTone } from '../components/tones';
import { Footer } from './footer';
import { Header, type Person } from './header';
import { Navigation, type NavigationLink } from './navigation';

export interface DocumentProps {
  /** The h1 in short; the site's name is added. */
  readonly title: string;
  readonly lang?: string;
  /** The nonce of the Content Security Policy. */
  readonly nonce?: string;
  /** The path of this page; signing in leads back to it. */
  readonly path: string;
  readonly siteName?: string;
  /** A line above everything, e.g. that this is a test system. */
  readonly banner?: string;
  readonly person?: Person;
  readonly navigation: readonly NavigationLink[];
  /** What came of the last step. */
  readonly notice?: { readonly tone: MessageTone; readonly text: string };
  /** The page shows a form with errors: its title says so first. */
  readonly invalid?: boolean;
  /** For pages that are one large table. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A whole page. */
export function Document(props: DocumentProps) {
  const { lang = 'de', siteName = 'Förderwerk', banner, person, navigation, notice, wide, path } = props;
  return (
    <html lang={lang} data-kern-theme="light">
      <Head {...props} siteName={siteName} />
      <body class={classes(wide && 'fw-wide')}>
        <a class="fw-skip" href={`#${mainId}`}>
          Zum Inhalt springen
        </a>
        <Header
          siteName={siteName}
          banner={banner}
          person={person}
          path={path}
          hasMenu={navigation.length > 0}
        />
        <Navigation links={navigation} />
        <main class="fw-main" id={mainId} tabIndex={-1}>
          <div class="fw-container fw-flow">
            {notice && <NotificationBanner tone={notice.tone} title={notice.text} />}
            {props.children}
          </div>
        </main>
        <Footer siteName={siteName} />
      </body>
    </html>
  );
}

function Head({ title, siteName, nonce, invalid }: DocumentProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${invalid ? 'Fehler: ' : ''}${title} – ${siteName}`}</title>
      <link
        rel="preload"
        href={assetUrls['FiraSans-Regular.woff2']}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      {styles.map((name) => (
        <link rel="stylesheet" href={assetUrls[name]} nonce={nonce} />
      ))}
      <link rel="icon" href={assetUrls['favicon.svg']} type="image/svg+xml" />
      {scripts.map((name) => (
        <script type="module" src={assetUrls[name]} nonce={nonce} />
      ))}
    </head>
  );
}
