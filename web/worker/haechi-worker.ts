import { Engine } from '../engine/engine.ts';
import { serve, type Port } from './serve.ts';

serve(self as unknown as Port, (request) => Engine.load(request));
