rest-welcome = Welcome
rest-begin = Begin
rest-headphones = You can listen with headphones

language-title = Choose language
language-text-only = text only
language-listen = Listen: { $name }

out-title = Ask the staff
out-text = In an emergency, call { $number }
