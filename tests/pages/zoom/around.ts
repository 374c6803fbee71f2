/** The page around the meeting: the frame has the same address without the password. */
const address = new URL(location.href);
address.searchParams.delete('pwd');
address.searchParams.delete('ref_from');
document.querySelector('iframe')?.setAttribute('src', address.href);
