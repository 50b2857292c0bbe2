/** The component library: what pages are built from. Shown on /bausteine, see `showcase/`. */
export { type AssetName, assetFiles, assetUrls } from './assets/manifest';
export { type ActionLink, ActionLinks } from './components/action-links';
export { Alert, NotificationBanner } from './components/alert';
export { WithAside } from './components/aside';
export { Badge, type Status } from './components/badge';
export { BarShare, type Share } from './components/bar-share';
export { Button, type ButtonProps, ButtonRow } from './components/button';
export { Card, CardGrid } from './components/card';
export { Checkbox, Checkboxes, type Choice, type ChoicesProps, Radios } from './components/choices';
export { type Description, DescriptionList } from './components/description-list';
export { Details, Disclosure } from './components/details';
export { ErrorSummary } from './components/error-summary';
export type { FieldProps } from './components/field';
export { Fieldset } from './components/fieldset';
export { FileField, type FileFieldProps } from './components/file-field';
export { FilterBar } from './components/filter-bar';
export { Form, type FormProps, HiddenFields } from './components/form';
export {
  emptyForm,
  errorOf,
  fieldId,
  type FormErrors,
  formOf,
  type FormState,
  type FormValues,
  hasErrors,
  valueOf,
  valuesOf,
  wholeForm,
} from './components/form-state';
export { Heading, type HeadingLevel, Section, Title } from './components/headings';
export { Icon, type IconName } from './components/icon';
export { Pagination } from './components/pagination';
export { Panel } from './components/panel';
export { type Option, Select, type SelectProps } from './components/select';
export { type StatTile, StatTiles } from './components/stat-tiles';
export { Progress, type Step, Steps } from './components/steps';
export { type SummaryGroup, SummaryList, type SummaryRow } from './components/summary-list';
export type { Column } from './components/column';
export { Table, type TableProps } from './components/table';
export type { Sort } from './components/table-header';
export { type Task, type TaskGroup, TaskList } from './components/task-list';
export { HiddenText, InsetText, Link, List, Text } from './components/text';
export { TextArea, type TextAreaProps } from './components/text-area';
export { DateField, MoneyField, TextField, type TextFieldProps } from './components/text-field';
export { Timeline, type TimelineEvent } from './components/timeline';
export type { MessageTone, Tone } from './components/tones';
export { Amount, DateText, MomentText } from './components/values';
export { BackLink, Breadcrumb } from './components/way';
export { Document, type DocumentProps } from './layout/document';
export type { Person } from './layout/header';
export type { NavigationLink } from './layout/navigation';
export { renderDocument } from './layout/render';
export { ShowcasePage } from './showcase/showcase';
