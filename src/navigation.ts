import type { NavigationEntry } from '@libs/web';

/** The ways into the product; each person sees those that their permissions open. */
export const navigation: readonly NavigationEntry[] = [
  { href: '/foerderprogramm', label: 'Förderprogramm', permission: 'public' },
  { href: '/foerdercheck', label: 'Förder-Check', permission: 'public' },
  { href: '/bewilligungen', label: 'Bewilligungen', permission: 'public' },
  { href: '/antraege', label: 'Anträge', permission: 'application.read' },
  { href: '/vorgaenge', label: 'Vorgänge', permission: 'case.read' },
  { href: '/entscheidungen', label: 'Entscheidungen', permission: 'case.decide' },
  { href: '/fristen', label: 'Fristen', permission: 'deadline.read' },
  { href: '/zustellung', label: 'Zustellung', permission: 'delivery.record' },
  { href: '/richtlinie', label: 'Richtlinie', permission: 'programme.read' },
  { href: '/stammdaten', label: 'Stammdaten', permission: 'authority.read' },
  { href: '/vorlagen', label: 'Vorlagen', permission: 'template.read' },
  { href: '/mittel', label: 'Mittel', permission: 'budget.read' },
  { href: '/register', label: 'Register', permission: 'register.read' },
  { href: '/protokoll', label: 'Protokoll', permission: 'audit.read' },
  { href: '/betrieb', label: 'Betrieb', permission: 'operation.read' },
  { href: '/konto', label: 'Mein Konto', permission: 'session.own' },
];
