import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connect } from './app/rpc/clients.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
connect();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
