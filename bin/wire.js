#!/usr/bin/env node
// CommonJS (see package.json beside it): to start Node's loader of ES modules alone takes as long as Node itself.
require('./cached.js')()
