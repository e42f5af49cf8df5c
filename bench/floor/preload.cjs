const { ipcRenderer } = require('electron');
ipcRenderer.on('opened', () => {
  document.querySelector('textarea').hidden = false;
});
