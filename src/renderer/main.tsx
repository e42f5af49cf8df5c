import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connect } from './app/rpc/clients.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Before the first paint: main has told the system's colour scheme which one the person chose.
const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
connect();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
