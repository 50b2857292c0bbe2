import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { State } from './domain/lifecycle';

/** One application on its whole way: who, under which directive, in which state. */
@Entity('grant_case')
export class GrantCase {
  @PrimaryColumn('uuid')
  id!: string;

  /** The Aktenzeichen; null while the case is a draft. */
  @Column('text', { nullable: true })
  number!: string | null;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  /** The version of the directive that the case is judged by; it stays once the case is filed. */
  @Column('text', { name: 'directive_version' })
  directiveVersion!: string;

  /** The letter of the funding item. */
  @Column('text')
  item!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  state!: State;

  /** Counts the steps; a form carries the version it was shown with. */
  @Column('int')
  version!: number;

  @Column('uuid', { name: 'assigned_to', nullable: true })
  assignedTo!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'state_since' })
  stateSince!: Date;
}
