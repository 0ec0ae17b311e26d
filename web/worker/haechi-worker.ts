import { Engine } from '../engine/engine.ts';
import { serve } from './serve.ts';

serve(self, (request) => Engine.load(request));
