import { may } from '@libs/permissions';
import { navigation } from '../../navigation';
import { tour } from './tour';

it.each(tour)('begins where its role may be: $title', ({ role, href }) => {
  const entry = navigation.find((candidate) => candidate.href === href.split('?')[0]);
  expect(entry && entry.permission !== 'public' && may({ roles: [role] }, entry.permission)).toBe(true);
});
