import { standPagesAt } from './stand-pages';

standPagesAt(1440);
