<?php
/**
 * Plugin Name:       Kanskracht
 * Description:       Een blok voor figuren over kansen, gezondheid en preventie in de wijk. De figuur staat als tekst, beeld en tabel in het bericht zelf.
 * Version:           0.3.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 *
 * @package kanskracht
 */

defined( 'ABSPATH' ) || exit;

const KANSKRACHT_VERSION = '0.3.0';
const KANSKRACHT_FIGURES = array( 'neighbourhood-comparison', 'positive-health', 'prevention-pyramid', 'goal-tracker' );

add_action( 'init', 'kanskracht_register' );
add_action( 'wp_enqueue_scripts', 'kanskracht_style_early' );
add_filter( 'render_block_kanskracht/figure', 'kanskracht_enqueue', 10, 2 );
add_filter( 'script_loader_tag', 'kanskracht_as_module', 10, 2 );
add_filter( 'wp_kses_allowed_html', 'kanskracht_allowed_html', 10, 2 );
add_filter( 'no_texturize_tags', 'kanskracht_no_typography' );

/**
 * The block, and the library from this plugin's own folder: nothing comes from elsewhere. The version is in the name
 * of that folder, and not behind the name of a script: what a script loads further has to be of its version too.
 */
function kanskracht_register() {
	$library = kanskracht_folder( 'library' );
	foreach ( KANSKRACHT_FIGURES as $figure ) {
		wp_register_script( "kanskracht-$figure", "$library$figure.js", array(), null, true );
	}
	wp_register_style( 'kanskracht', $library . 'kanskracht.css', array(), null );
	register_block_type( __DIR__ );
	// The twin speaks the language of the site, whatever that of the person who makes it.
	$site = array(
		'language' => str_replace( '_', '-', get_locale() ),
		'library'  => $library,
		'twin'     => kanskracht_folder( 'twin' ),
	);
	wp_add_inline_script(
		generate_block_asset_handle( 'kanskracht/figure', 'editorScript' ),
		'window.kanskracht = ' . wp_json_encode( $site ) . ';',
		'before'
	);
}

/** The address of a folder that scripts/wordpress.mjs puts in the plugin. */
function kanskracht_folder( $name ) {
	return plugins_url( $name . '-' . KANSKRACHT_VERSION . '/', __FILE__ );
}

/** A page of its own that holds the block gets the styles in its head, so that nothing moves. */
function kanskracht_style_early() {
	if ( is_singular() && has_block( 'kanskracht/figure' ) ) {
		wp_enqueue_style( 'kanskracht' );
	}
}

/** Wherever the block is shown, and nowhere else: the script of its figure. */
function kanskracht_enqueue( $content, $block ) {
	$figure = isset( $block['attrs']['figure'] ) ? $block['attrs']['figure'] : KANSKRACHT_FIGURES[0];
	if ( in_array( $figure, KANSKRACHT_FIGURES, true ) ) {
		wp_enqueue_script( "kanskracht-$figure" );
		wp_enqueue_style( 'kanskracht' );
	}
	return $content;
}

/** WordPress knows modules from 6.5 on; this works in every version. */
function kanskracht_as_module( $tag, $handle ) {
	if ( ! in_array( $handle, preg_filter( '/^/', 'kanskracht-', KANSKRACHT_FIGURES ), true ) ) {
		return $tag;
	}
	$plain = preg_replace( '/ type=(["\'])text\/javascript\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $plain );
}

/**
 * Lets the figure and its picture through the filter for people who may not write just any HTML.
 * Without this WordPress takes the tags away and leaves the words of the picture as loose text.
 */
function kanskracht_allowed_html( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	static $ours = null;
	if ( null === $ours ) {
		$ours = json_decode( file_get_contents( __DIR__ . '/allowed-html.json' ), true );
	}
	foreach ( is_array( $ours ) ? $ours : array() as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( $attributes, true ) + ( isset( $tags[ $tag ] ) && is_array( $tags[ $tag ] ) ? $tags[ $tag ] : array() );
	}
	return $tags;
}

/**
 * Figures read their data from the tables of the twin. WordPress's typography would make other names of them: a theme
 * `'t Ven` with a curly quote is not the theme that a goal belongs to.
 */
function kanskracht_no_typography( $tags ) {
	return array_merge( $tags, preg_filter( '/^/', 'kans-', KANSKRACHT_FIGURES ) );
}
