/** Cookies that the product sets. None of them needs consent: they keep a person signed in and show a result once. */
export const SESSION_COOKIE = 'sitzung';
export const NOTICE_COOKIE = 'hinweis';

export const cookieOptions = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;
