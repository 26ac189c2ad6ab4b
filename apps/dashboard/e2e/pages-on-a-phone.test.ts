import { standPagesAt } from './stand-pages';

standPagesAt(390);
