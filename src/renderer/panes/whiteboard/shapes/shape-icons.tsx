import Activity from 'lucide-react/icons/activity';
import Archive from 'lucide-react/icons/archive';
import Box from 'lucide-react/icons/box';
import Braces from 'lucide-react/icons/braces';
import Brain from 'lucide-react/icons/brain';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import ChartScatter from 'lucide-react/icons/chart-scatter';
import Cog from 'lucide-react/icons/cog';
import Cpu from 'lucide-react/icons/cpu';
import Database from 'lucide-react/icons/database';
import ListEnd from 'lucide-react/icons/list-end';
import User from 'lucide-react/icons/user';
import Waves from 'lucide-react/icons/waves';
import Waypoints from 'lucide-react/icons/waypoints';
import Zap from 'lucide-react/icons/zap';
import type { ComponentType } from 'react';
import type { ShelfKind } from '../../../../core/graph/node-kind.js';

export const shapeIcons: Readonly<
  Record<ShelfKind, ComponentType<{ readonly size: number; readonly 'aria-hidden': 'true' }>>
> = {
  client: User,
  gateway: Waypoints,
  service: Box,
  queue: ListEnd,
  stream: Waves,
  cache: Zap,
  sql: Database,
  nosql: Braces,
  'vector-index': ChartScatter,
  'object-store': Archive,
  'model-server': Brain,
  'gpu-pool': Cpu,
  worker: Cog,
  scheduler: CalendarClock,
  monitor: Activity,
};
